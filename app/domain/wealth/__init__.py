"""Term deposits, insurance, stocks, and what all of the person's wealth comes to."""
