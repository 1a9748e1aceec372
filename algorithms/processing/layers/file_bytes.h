// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include <QByteArray>
#include <QFile>
#include <QString>

namespace lacuna
{

/// All of a file; nothing where it cannot be read.
inline QByteArray fileBytes( const QString &path )
{
  QFile file( path );
  return file.open( QIODevice::ReadOnly ) ? file.readAll() : QByteArray();
}

} // namespace lacuna
