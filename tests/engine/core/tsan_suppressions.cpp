// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
// What ThreadSanitizer must not report: libstdc++ counts the owners of an exception in its own library, which is not
// instrumented, so that an exception that comes through a future looks freed while it is read. libosmium passes errors
// of its decoders and of its parser's thread that way. GDAL 3.10 keeps a text in common for all threads that open files
// (seen in one of seven runs of RepeatedReads, 50 reads by four threads each); neither GDAL nor libstdc++ is
// instrumented, so that only the copying of the text is seen.

extern "C" const char *__tsan_default_suppressions();
extern "C" __attribute__( ( visibility( "default" ) ) ) const char *__tsan_default_suppressions()
{
  return "race:std::__exception_ptr::exception_ptr::_M_release\nrace:osmium::io::detail::Parser\n"
         "race:std::__cxx11::basic_string*::_M_replace\n";
}
