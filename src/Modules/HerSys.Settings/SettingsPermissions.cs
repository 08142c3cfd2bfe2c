using HerSys.Platform.Security;

namespace HerSys.Settings;

/// <summary>Who may change how the tenant looks and what it can do (設定の権限).</summary>
public static class SettingsPermissions
{
    /// <summary>Name of <see cref="ManageSettingsPermission"/>.</summary>
    public const string ManageSettings = "ManageSettings";

    /// <summary>Name of <see cref="ManageFeaturesPermission"/>.</summary>
    public const string ManageFeatures = "ManageFeatures";

    /// <summary>Changes name, colour, logo and contact.</summary>
    public static Permission ManageSettingsPermission { get; } = new(
        ManageSettings,
        "自治体の名前・色・ロゴ・連絡先を変える",
        "Change the government's name, colour, logo and contact");

    /// <summary>Switches features on and off.</summary>
    public static Permission ManageFeaturesPermission { get; } = new(
        ManageFeatures,
        "機能を入れる・止める",
        "Switch features on and off");
}
