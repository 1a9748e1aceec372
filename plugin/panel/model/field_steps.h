// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include "field_round.h"

#include <QCoreApplication>
#include <QVariantMap>

class QgsProject;

namespace lacuna
{

/// The next thing to do: the dialog that is opened, and what it is given.
struct FieldStep
{
  QString algorithm; ///< empty: there is none to open
  QVariantMap inputs;
  QString says;
};

/// Which step comes next in a round, and what a round is to say of itself.
class FieldSteps
{
  Q_DECLARE_TR_FUNCTIONS( FieldSteps )
public:
  explicit FieldSteps( QgsProject *project ) : mProject( project ) {}
  /// Of a project without a round.
  static FieldStep first();
  FieldStep next( const FieldRound &round ) const;

  /// Sentences of the gaps, of what came back, and of what is wrong with it.
  static QString gaps( const FieldRound &round );
  static QStringList answers( const FieldRound &round );
  static QStringList troubles( const FieldRound &round );
  static bool isThere( const QString &algorithm );
  /// A moment and its day, as people of the interface's language write them.
  static QString moment( const QDateTime &when );
  static QString day( const QDateTime &when );

private:
  FieldStep handOut( const FieldRound &round ) const;
  FieldStep useAnswers( const FieldRound &round ) const;
  QgsProject *mProject;
};

} // namespace lacuna
