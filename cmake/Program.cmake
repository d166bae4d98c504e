# SPDX-FileCopyrightText: 2026 The Caretaker developers
# SPDX-License-Identifier: GPL-3.0-or-later
# What Windows shows of a program before it runs: icon, version, and the manifest that says how it wants to be run.
# For graphical and terminal programs alike, and for nothing on other systems.
function(caretaker_describe target description)
    if(NOT WIN32)
        return()
    endif()
    get_target_property(name ${target} OUTPUT_NAME)
    if(NOT name)
        set(name ${target})
    endif()
    set(version_numbers ${PROJECT_VERSION_MAJOR},${PROJECT_VERSION_MINOR},${PROJECT_VERSION_PATCH},0)
    set(folder ${CMAKE_CURRENT_BINARY_DIR}/${target}-description)
    configure_file(${PROJECT_SOURCE_DIR}/app/windows/program.manifest.in ${folder}/program.manifest @ONLY)
    configure_file(${PROJECT_SOURCE_DIR}/app/windows/program.rc.in ${folder}/program.rc @ONLY)
    target_sources(${target} PRIVATE ${folder}/program.rc)
    if(MINGW)
        target_link_libraries(${target} PRIVATE caretaker_threadend)
    endif()
    if(MSVC)
        target_link_options(${target} PRIVATE /MANIFEST:NO)
    endif()
endfunction()

# What every program for Windows has to begin with, where MinGW's runtime is in it.
if(MINGW)
    add_library(caretaker_threadend OBJECT ${PROJECT_SOURCE_DIR}/app/windows/threadend.cpp)
    target_link_libraries(caretaker_threadend PRIVATE caretaker_options)
endif()
