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
  QString algorithm;  ///< empty: there is none to open
  QVariantMap inputs; ///< as far as the round gives them
  QString says;
  bool isAgain = false; ///< the dialog begins as its last run did
};

/// Which step comes next in a round, and what a round is to say of itself.
class FieldSteps
{
  Q_DECLARE_TR_FUNCTIONS( FieldSteps )
public:
  explicit FieldSteps( QgsProject *project ) : mProject( project ) {}
  /// Of a project without a round.
  static FieldStep first();
  static FieldStep next( const FieldRound &round );
  /// All that the dialog of a step is given.
  QVariantMap inputs( const FieldStep &step ) const;

  /// Sentences of the gaps, of what came back, and of what is wrong with it.
  static QString gaps( const FieldRound &round );
  static QStringList answers( const FieldRound &round );
  static QStringList troubles( const FieldRound &round );

private:
  static FieldStep handOut( const FieldRound &round );
  static FieldStep useAnswers( const FieldRound &round );
  QgsProject *mProject;
};

} // namespace lacuna
