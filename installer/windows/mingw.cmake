# SPDX-FileCopyrightText: 2026 The Caretaker developers
# SPDX-License-Identifier: GPL-3.0-or-later
# Builds for 64-bit Windows with MinGW-w64 and the libraries that toolchain.sh made, which are in the folder that
# CARETAKER_WINDOWS_PREFIX names. Qt's tools (moc, rcc, lrelease) are the machine's own.
set(CMAKE_SYSTEM_NAME Windows)
set(CMAKE_SYSTEM_VERSION 10.0)
set(CMAKE_SYSTEM_PROCESSOR AMD64)

set(mingw x86_64-w64-mingw32)
set(CMAKE_C_COMPILER ${mingw}-gcc-posix)
set(CMAKE_CXX_COMPILER ${mingw}-g++-posix)
set(CMAKE_RC_COMPILER ${mingw}-windres)

# Qt 6.4 wants Windows 10, and MinGW-w64 declares its calls only to those who say so.
set(CMAKE_C_FLAGS_INIT "-D_WIN32_WINNT=0x0A00 -DWINVER=0x0A00")
set(CMAKE_CXX_FLAGS_INIT "-D_WIN32_WINNT=0x0A00 -DWINVER=0x0A00")

set(CMAKE_FIND_ROOT_PATH $ENV{CARETAKER_WINDOWS_PREFIX} /usr/${mingw})
set(CMAKE_PREFIX_PATH $ENV{CARETAKER_WINDOWS_PREFIX})
set(CMAKE_FIND_ROOT_PATH_MODE_PROGRAM NEVER)
set(CMAKE_FIND_ROOT_PATH_MODE_LIBRARY ONLY)
set(CMAKE_FIND_ROOT_PATH_MODE_INCLUDE ONLY)
set(CMAKE_FIND_ROOT_PATH_MODE_PACKAGE ONLY)

file(GLOB host_qt /usr/lib/*-linux-gnu/cmake/Qt6HostInfo)
list(GET host_qt 0 host_qt)
cmake_path(GET host_qt PARENT_PATH host_qt)
set(QT_HOST_PATH /usr CACHE PATH "")
set(QT_HOST_PATH_CMAKE_DIR ${host_qt} CACHE PATH "")
