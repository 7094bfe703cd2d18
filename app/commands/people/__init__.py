"""What is done to the people of a world as such."""
