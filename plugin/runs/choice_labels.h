// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include <QObject>

class QComboBox;
class QgsProcessingParameterEnum;

namespace lacuna
{

/**
 * Puts words into the lists of our dialogs, where QGIS shows the codes that scripts use.
 *
 * QGIS has no place for such words: an enum parameter with static strings shows what it stores. While this lives, every
 * window that is shown is looked through for lists of exactly our codes; what is chosen stays the code, which the list
 * shows as its tip.
 */
class ChoiceLabels : public QObject
{
  Q_OBJECT
public:
  explicit ChoiceLabels( QObject *parent );
  bool eventFilter( QObject *watched, QEvent *event ) override;

private:
  static void label( QComboBox *list, const QgsProcessingParameterEnum &choice );
};

} // namespace lacuna
