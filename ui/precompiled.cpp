// Nothing: a source for the target that holds what all of ui/ has compiled beforehand.
