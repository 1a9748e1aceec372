// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include <QByteArray>

namespace lacuna
{

/// A ZIP file of a few small files, in memory, without their hours: the same files give the same bytes.
class ZipWriter
{
public:
  /// name: in ASCII; content: below 2 GB.
  void add( const QByteArray &name, const QByteArray &content );
  QByteArray finish();

private:
  QByteArray mFiles;
  QByteArray mDirectory;
  int mCount = 0;
};

} // namespace lacuna
