# Everything the targets of Electruc share: language level, definitions, warnings, tools, and the two
# functions that make a room (a static library of app/) and a test (an executable of tests/).

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
set(CMAKE_AUTOMOC ON)
set(CMAKE_AUTOUIC ON)
set(CMAKE_AUTOUIC_SEARCH_PATHS "${CMAKE_SOURCE_DIR}/forms")
set(CMAKE_AUTORCC ON)
# The host's rcc may compress with zstd, which another platform's Qt cannot read.
set(CMAKE_AUTORCC_OPTIONS "--no-zstd")
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/bin")

if(NOT CMAKE_BUILD_TYPE AND NOT CMAKE_CONFIGURATION_TYPES)
    set(CMAKE_BUILD_TYPE Release CACHE STRING "Kind of build" FORCE)
endif()

option(ELECTRUC_WERROR "Treat warnings as errors (continuous integration)" OFF)
set(ELECTRUC_SANITIZE "" CACHE STRING "Sanitizers to build with, such as address,undefined")

find_program(ELECTRUC_CCACHE ccache)
if(ELECTRUC_CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
    # Precompiled headers need the sloppiness; a clone elsewhere then shares the cache.
    set(CMAKE_CXX_COMPILER_LAUNCHER ${CMAKE_COMMAND} -E env
        CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime
        CCACHE_BASEDIR=${CMAKE_SOURCE_DIR} CCACHE_NOHASHDIR=1
        ${ELECTRUC_CCACHE})
endif()

# A faster linker when the machine has it: the suite links a hundred executables.
find_program(ELECTRUC_MOLD mold)
if(ELECTRUC_MOLD AND CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    add_link_options(-fuse-ld=mold)
endif()

add_library(electruc_build INTERFACE)
target_include_directories(electruc_build INTERFACE "${CMAKE_SOURCE_DIR}/app")
target_compile_features(electruc_build INTERFACE cxx_std_20)
target_compile_definitions(electruc_build INTERFACE
    QT_NO_CAST_FROM_ASCII
    QT_NO_CAST_TO_ASCII
    QT_NO_CAST_FROM_BYTEARRAY
    QT_NO_URL_CAST_FROM_STRING
    QT_NO_KEYWORDS
    QT_NO_FOREACH
    QT_NO_NARROWING_CONVERSIONS_IN_CONNECT
    QT_STRICT_ITERATORS
    QT_DISABLE_DEPRECATED_BEFORE=0x060400
    POINTERHOLDER_TRANSITION=4)
target_compile_options(electruc_build INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wold-style-cast
    -Woverloaded-virtual -Wnon-virtual-dtor -Wsuggest-override
    $<$<BOOL:${ELECTRUC_WERROR}>:-Werror>
    # What GCC's optimiser believes it sees depends on what it inlined, and GCC 12 errs about its own strings
    # (gcc.gnu.org/PR105329, PR105651): these warn, they do not stop the build.
    $<$<CXX_COMPILER_ID:GNU>:-Wno-error=stringop-overflow;-Wno-error=stringop-overread;-Wno-error=restrict>
    $<$<CXX_COMPILER_ID:GNU>:-Wno-error=array-bounds;-Wno-error=format-overflow;-Wno-error=maybe-uninitialized>
    # A precompiled header that ccache serves must not depend on the time of its inputs.
    $<$<CXX_COMPILER_ID:GNU>:-fpch-preprocess>)
if(ELECTRUC_SANITIZE)
    target_compile_options(electruc_build INTERFACE
        -fsanitize=${ELECTRUC_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=all)
    target_link_options(electruc_build INTERFACE -fsanitize=${ELECTRUC_SANITIZE})
endif()

# electruc_add_room(<name> SOURCES … [LINK …] [PCH qt|widgets])
# Makes the static library electruc_<name>. Headers are listed with the sources, forms too.
function(electruc_add_room name)
    cmake_parse_arguments(ROOM "" "PCH" "SOURCES;LINK" ${ARGN})
    set(target electruc_${name})
    add_library(${target} STATIC ${ROOM_SOURCES})
    target_link_libraries(${target} PUBLIC electruc_build ${ROOM_LINK})
    # AUTOUIC writes ui_x.h beside the path of the form: "electruc/ui_x_page.h".
    if(ROOM_PCH)
        target_precompile_headers(${target} PRIVATE "${CMAKE_SOURCE_DIR}/app/cmake/pch_${ROOM_PCH}.h")
    endif()
    set_property(GLOBAL APPEND PROPERTY ELECTRUC_ROOMS ${target})
endfunction()

# electruc_add_test(<name> SOURCES … LINK … [LABELS …] [GUI])
# Makes the executable <name> and the CTest of the same name. GUI tests run on the offscreen platform.
function(electruc_add_test name)
    cmake_parse_arguments(TEST "GUI" "TIMEOUT" "SOURCES;LINK;LABELS" ${ARGN})
    add_executable(${name} ${TEST_SOURCES})
    target_link_libraries(${name} PRIVATE electruc_build Qt6::Test ${TEST_LINK})
    target_include_directories(${name} PRIVATE "${CMAKE_SOURCE_DIR}/tests")
    set_target_properties(${name} PROPERTIES RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/tests")
    add_test(NAME ${name} COMMAND ${name})
    if(NOT TEST_TIMEOUT)
        set(TEST_TIMEOUT 300)
    endif()
    set_tests_properties(${name} PROPERTIES
        TIMEOUT ${TEST_TIMEOUT}
        LABELS "${TEST_LABELS}"
        ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8;TZ=Europe/Brussels;QTEST_DISABLE_STACK_DUMP=1;ELECTRUC_SOURCE_DIR=${CMAKE_SOURCE_DIR}")
endfunction()
