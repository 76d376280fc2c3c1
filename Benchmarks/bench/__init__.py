"""What `make bench` measures: Scripts/bench is its command."""
