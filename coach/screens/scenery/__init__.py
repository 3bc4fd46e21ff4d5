"""The landscape behind game and trail, painted by code: sky, hills, sea, lights."""
