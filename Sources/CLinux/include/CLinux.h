/* Linux for Swift: what Glibc as imported by Swift lacks. _GNU_SOURCE is defined in the .c file only. */
