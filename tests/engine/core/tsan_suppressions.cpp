// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
// What ThreadSanitizer must not report: libstdc++ counts the owners of an exception in its own library, which is not
// instrumented, so that an exception that comes through a future looks freed while it is read. libosmium passes errors
// of its decoders and of its parser's thread that way.

extern "C" const char *__tsan_default_suppressions();
extern "C" __attribute__( ( visibility( "default" ) ) ) const char *__tsan_default_suppressions()
{
  return "race:std::__exception_ptr::exception_ptr::_M_release\nrace:osmium::io::detail::Parser\n";
}
