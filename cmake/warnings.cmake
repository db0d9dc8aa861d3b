# The compilers that the project is tested with. A warning is an error only with these: other
# compilers and versions have other warnings, which must not break a build.
set(tested_compilers "GNU 12" "Clang 19")
string(REGEX MATCH "^[0-9]+" compiler_version "${CMAKE_CXX_COMPILER_VERSION}")
if("${CMAKE_CXX_COMPILER_ID} ${compiler_version}" IN_LIST tested_compilers)
  set(is_tested ON)
else()
  set(is_tested OFF)
endif()

option(MFA_WERROR "Treat warnings as errors" ${is_tested})
