#include "CLecternKit.h"
