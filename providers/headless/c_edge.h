// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include <QByteArray>

#include <exception>

namespace lacuna
{

/// What went wrong last at the C edge of this library, UTF-8.
inline QByteArray &edgeMessage()
{
  static QByteArray text;
  return text;
}

/// Runs body and lets nothing thrown out of it: -1 then.
template <class Body>
int edgeGuarded( Body &&body )
{
  try
  {
    return body();
  }
  catch ( const std::exception &error )
  {
    edgeMessage() = error.what();
  }
  catch ( ... )
  {
    edgeMessage() = "unknown exception";
  }
  return -1;
}

} // namespace lacuna
