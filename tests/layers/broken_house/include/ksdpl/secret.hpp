// A public header that nobody gave a room.
#pragma once
