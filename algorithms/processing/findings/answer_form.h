// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include <QCoreApplication>
#include <QHash>
#include <QString>

namespace lacuna
{

/// What an XLSForm calls its questions and answers in each of its languages, to read exports that hold those words
/// instead of codes.
class AnswerForm
{
  Q_DECLARE_TR_FUNCTIONS( AnswerForm )
public:
  AnswerForm() = default;
  /// \throws QgsProcessingException where the file is no form
  static AnswerForm read( const QString &path );

  /// The name of the question of a column; the heading itself where the form has none of that label.
  QString question( const QString &heading ) const { return mQuestions.value( plain( heading ), heading ); }
  /// The code of an answer; the text itself where it is one already, or is not in the form.
  QString answer( const QString &question, const QString &text ) const;

private:
  static QString plain( const QString &text ) { return text.simplified().toCaseFolded(); }

  QHash<QString, QString> mQuestions;               // by label
  QHash<QString, QHash<QString, QString>> mAnswers; // by question, label
};

} // namespace lacuna
