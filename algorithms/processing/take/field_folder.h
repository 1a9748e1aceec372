// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include <QCoreApplication>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

#include <functional>
#include <memory>

namespace lacuna
{

/// The folder of a project that is taken along: all of its files come there, or none, and none that was there changes.
class FieldFolder
{
  Q_DECLARE_TR_FUNCTIONS( FieldFolder )
public:
  static QString projectName() { return QStringLiteral( "lacuna.qgs" ); }
  static QString dataName() { return QStringLiteral( "data.gpkg" ); }

  /// A sentence where a project cannot be put there; nothing is made.
  static QString problem( const QString &folder );

  /// Makes the folder where there is none. \throws QgsProcessingException
  explicit FieldFolder( const QString &folder );
  FieldFolder( const FieldFolder & ) = delete;
  FieldFolder &operator=( const FieldFolder & ) = delete;
  /// What was not kept goes, and the folder with it where it was made here.
  ~FieldFolder();

  /// Where to make a file of that name.
  QString path( const QString &name ) const { return mWork->filePath( name ); }
  QString finalPath( const QString &name ) const;

  /// Copies a file and what belongs to it (world file, overviews …) as “background”. Its new name.
  /// \throws QgsProcessingException, Canceled
  QString takeBackground( const QString &file, const std::function<bool( double )> &onShare );
  /// All that was made comes to its place. \throws QgsProcessingException
  void keep();
  qint64 bytes() const { return mBytes; }

  /// The endings of rasters that are one file and that telephones read.
  static bool isPortable( const QString &file );

private:
  void copy( const QString &from, const QString &to, const std::function<bool( double )> &onShare ) const;
  [[noreturn]] void fail( const QString &file, const QString &why ) const;

  QString mFolder;
  bool mIsNew = false;
  bool mIsKept = false;
  qint64 mBytes = 0;
  std::unique_ptr<QTemporaryDir> mWork;
};

} // namespace lacuna
