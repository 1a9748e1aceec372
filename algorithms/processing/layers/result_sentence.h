// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include <QCoreApplication>
#include <QString>

class QgsFields;

namespace lacuna
{

/// What a row of a result says, as a sentence: shown as map tip, at the head of the form, and in lists of rows.
class ResultSentence
{
  Q_DECLARE_TR_FUNCTIONS( ResultSentence )
public:
  /// An expression of QGIS that makes the sentence out of the fields of a row; empty where a result has none. role: see
  /// LayerRole. name: the field with the names of zones; may be empty.
  static QString expression( const QString &role, const QgsFields &fields, const QString &name );
  /// An expression: what a field holds, as text; where it is empty another expression.
  static QString nameOr( const QString &field, const QString &other );

private:
  static QString ofGaps( const QString &role );
  static QString ofZones( const QString &role, const QString &name );
  static QString ofExposure( const QString &role, const QgsFields &fields );
  static QString ofTasks( const QString &role, const QgsFields &fields );
};

} // namespace lacuna
