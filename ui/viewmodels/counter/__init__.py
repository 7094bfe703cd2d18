"""The other side of the counter: what a merchant sees and does, in the workbench."""
