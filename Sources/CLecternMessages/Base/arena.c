#include "CLecternMessages.h"
