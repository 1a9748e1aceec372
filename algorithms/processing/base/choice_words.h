// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include <QCoreApplication>
#include <QHash>
#include <QStringList>

class QgsProcessingParameterDefinition;

namespace lacuna
{

/// What the codes of a choice mean. Scripts and models are given the codes, which never change; people read these
/// words.
class ChoiceWords
{
  Q_DECLARE_TR_FUNCTIONS( ChoiceWords )
public:
  /// In the user's language; the code itself where it has no words.
  static QString of( const QString &parameter, const QString &code );
  /// The words travel with the parameter, as its metadata, to whoever shows it: dialogs, help pages.
  static void apply( QgsProcessingParameterDefinition &parameter );
  /// Words of the algorithm's own, before it adds the parameter; one for each option.
  static void set( QgsProcessingParameterDefinition &parameter, const QStringList &words );
  /// What apply() put there: as many as the choice has options; empty for other parameters.
  static QStringList wordsOf( const QgsProcessingParameterDefinition &parameter );

private:
  /// By "PARAMETER code"; made at every call, so that the language is that of the moment.
  static QHash<QString, QString> all();
};

} // namespace lacuna
