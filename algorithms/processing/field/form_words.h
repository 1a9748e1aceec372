// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace lacuna
{

/// A text of a form. A form holds all its languages at once, whatever language QGIS is in: so these texts are written
/// here in each of them, and not through tr().
struct FormText
{
  const char *en = "";
  const char *es = "";
  const char *pt = "";
  const char *fr = "";

  /// language: en, es, pt or fr
  QString in( const QString &language ) const;
  bool isEmpty() const { return !*en; }
};

/// One answer to choose, by the code it is kept under.
struct FormChoice
{
  QString code;
  FormText label;
};

/// What people on the ground read in a form. Codes never change.
namespace form_words
{
/// The languages of all forms; the wanted one first.
QStringList languages( const QString &first );
/// A language as the tools want it in a heading: “Español (es)”, for Field-TM “spanish(es)”.
QString languageName( const QString &language, bool forFieldTm );

/// Of the form; %1: what it is about.
FormText title();
FormText task();
FormText taskHint();
FormText place();
FormText placeHint();
FormText foundBuilding();
FormText foundRoad();
FormText square();
FormText where();
FormText whereHint();
FormText count();
FormText countHint();
FormText kind();
FormText storeys();
FormText wall();
FormText roof();
FormText floorHeight();
FormText floorHeightHint();
FormText people();
FormText peopleHint();
FormText photo();
FormText photoHint();
FormText note();
FormText noteHint();

QList<FormChoice> foundChoices();
QList<FormChoice> kindChoices();
QList<FormChoice> wallChoices();
QList<FormChoice> roofChoices();
} // namespace form_words

} // namespace lacuna
