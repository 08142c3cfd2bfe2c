namespace HerSys.Platform.Modules.Manifest;

/// <summary>Marks an assembly as a theme (画面の体裁): layouts, styles and scripts, no behaviour.</summary>
[AttributeUsage(AttributeTargets.Assembly)]
public sealed class ThemeAttribute : ModuleAttribute;
