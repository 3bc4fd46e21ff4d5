### Words of the app's windows. Short, kind, what to do.

