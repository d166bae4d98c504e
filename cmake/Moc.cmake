# SPDX-FileCopyrightText: 2026 The Caretaker developers
# SPDX-License-Identifier: GPL-3.0-or-later
# caretaker_moc(target source): makes source's .moc in one short step. AUTOMOC would look through the target and compile a
# file more for it, which for two hundred programs of one file each takes minutes. What the compiler defines by itself is
# handed on, so that moc leaves out what an #ifdef leaves out.
if(NOT CMAKE_CXX_COMPILER_PREDEFINES_COMMAND) # as with Visual Studio
    function(caretaker_moc target source)
    endfunction()
    return()
endif()

set(moc_predefines ${PROJECT_BINARY_DIR}/moc_predefines.h)
execute_process(COMMAND ${CMAKE_CXX_COMPILER_PREDEFINES_COMMAND}
    OUTPUT_FILE ${moc_predefines} ERROR_QUIET COMMAND_ERROR_IS_FATAL ANY)

function(caretaker_moc target source)
    cmake_path(ABSOLUTE_PATH source NORMALIZE OUTPUT_VARIABLE path)
    cmake_path(GET path STEM stem)
    set(made ${CMAKE_CURRENT_BINARY_DIR}/${stem}.moc)
    add_custom_command(OUTPUT ${made}
        COMMAND Qt6::moc --include ${moc_predefines}
            "-I$<JOIN:$<TARGET_PROPERTY:${target},INCLUDE_DIRECTORIES>,;-I>"
            "-D$<JOIN:$<TARGET_PROPERTY:${target},COMPILE_DEFINITIONS>,;-D>"
            -o ${made} ${path}
        DEPENDS ${path} ${moc_predefines}
        COMMENT "Generating ${stem}.moc" COMMAND_EXPAND_LISTS VERBATIM)
    set_target_properties(${target} PROPERTIES AUTOMOC OFF)
    target_sources(${target} PRIVATE ${made})
    target_include_directories(${target} PRIVATE ${CMAKE_CURRENT_BINARY_DIR})
endfunction()
