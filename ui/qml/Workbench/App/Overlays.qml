import QtQuick
import Fourtab.ViewModels
Item { required property ShellViewModel shell; required property WindowState state }
