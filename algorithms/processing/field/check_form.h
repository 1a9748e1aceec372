// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include "form_words.h"
#include "lacuna/field/survey_files.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace lacuna
{

/// Who takes a form.
enum class FormTarget
{
  Kobo,
  Odk,    ///< ODK Central: the list is one of entities
  FieldTm ///< adds its own questions, among them which gap it is
};

/// What a form asks, and for whom.
struct CheckFormOptions
{
  FormTarget target = FormTarget::Kobo;
  QString language; ///< en, es, pt, fr: comes first
  QString about;    ///< name of the layer
  QString list;     ///< name of the list without .csv
  QStringList tasks;
  bool asksExposure = false; ///< walls, roof, height of the floor, people
  bool isRoads = false;      ///< and not buildings
  bool isSample = false;     ///< with squares to count in
};

/// An XLSForm for people who visit gaps.
namespace check_form
{
/// Names that questions of a form for Field-TM must not have: its own questions have them.
QStringList reservedNames();
/// The sheets: survey, choices, settings, for ODK entities. The same questions have the same version.
std::vector<TextTable> sheets( const CheckFormOptions &options );
/// What the list of a form may be called, as its questions name it: letters without accents, digits, _ and -.
bool isListName( const QString &name );
/// The colours of a place on the map of a phone that was not visited yet, and that was.
inline const char *const OPEN_COLOUR = "#D55E00";
inline const char *const SEEN_COLOUR = "#009E73";
} // namespace check_form

} // namespace lacuna
