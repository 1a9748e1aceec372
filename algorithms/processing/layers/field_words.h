// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include <qgsfields.h>

#include <QCoreApplication>
#include <QList>
#include <QPair>
#include <QString>
#include <QStringList>
#include <QVariant>

#include <optional>

namespace lacuna
{

/// How people read one column of ours.
struct FieldWords
{
  QString alias;                               ///< what it is called, with its unit
  int decimals = -1;                           ///< of numbers; -1: as they are
  QList<QPair<QString, QVariant>> values = {}; ///< words, and the codes they stand for
};

/// What the columns of our results are called; their names, which models and scripts depend on, stay underneath.
class FieldDictionary
{
  Q_DECLARE_TR_FUNCTIONS( FieldDictionary )
public:
  /// hazardClasses: names of the classes from 1 on, for columns that are numbered. Nothing for columns of other origin.
  static std::optional<FieldWords> find( const QString &field, const QStringList &hazardClasses = {} );
  /// The same for a column of one result, whose source may have columns called as ours are elsewhere, such as status.
  /// role: see LayerRole. fields: all columns of the result, as the run called them.
  static std::optional<FieldWords>
  ofResult( const QString &role, const QString &field, const QgsFields &fields, const QStringList &hazardClasses );
  static bool isOurs( const QString &field ) { return find( field ).has_value(); }
  /// The columns of a result that matter, the first one first; see LayerRole for roles.
  static QStringList thatMatter( const QString &role );

private:
  static bool isOthers( const QString &role, const QString &field );
  static std::optional<FieldWords> ofRole( const QString &role, const QString &field );
  static QList<QPair<QString, QVariant>> layers();
  static std::optional<FieldWords> ofGaps( const QString &field );
  static std::optional<FieldWords> ofZones( const QString &field );
  static std::optional<FieldWords> ofExposure( const QString &field );
  static std::optional<FieldWords> ofTasks( const QString &field );
  static std::optional<FieldWords> ofOsm( const QString &field );
  static std::optional<FieldWords> ofQuality( const QString &field );
  static std::optional<FieldWords> ofPlaces( const QString &algorithm, const QString &field );
  static std::optional<FieldWords> numbered( const QString &field, const QStringList &hazardClasses );
};

} // namespace lacuna
