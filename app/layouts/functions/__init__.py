"""Reads what the functions of the Pay tab are made of: their forms, and the banks, carriers and currencies they use."""
