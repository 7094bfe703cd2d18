"""Things one goes to: films, trains, flights, rides, deals nearby. What is on, what is left, what one holds of it."""
