"""The pages of films, trains, flights, deals, taxis and passes."""
