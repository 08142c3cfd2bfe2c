using System.Globalization;
using HerSys.Platform.Mvc.Configuration;
using HerSys.Platform.Mvc.Localization;
using HerSys.Platform.Settings;
using HerSys.Users.Contracts;

namespace HerSys.Users.Services.Accounts;

/// <summary>How sign-in is guarded, as configuration.</summary>
public sealed class SignInSettingsTopic(ISiteService site, ITexts texts) : SettingsTopic<SignInSettings>(site)
{
    /// <inheritdoc />
    public override string Permission => UserPermissions.ManageUsers;

    /// <inheritdoc />
    protected override IReadOnlyList<SettingsField<SignInSettings>> Fields { get; } =
    [
        new(
            nameof(SignInSettings.MostWrongPerAddress),
            texts["1つの回線から許すまちがいの回数"],
            settings => settings.MostWrongPerAddress.ToString(CultureInfo.InvariantCulture),
            settings => Outside(settings.MostWrongPerAddress, SignInSettings.FewestWrong, SignInSettings.MostWrong)),
        new(
            nameof(SignInSettings.AddressMinutes),
            texts["数える時間と休止の長さ(分)"],
            settings => settings.AddressMinutes.ToString(CultureInfo.InvariantCulture),
            settings => Outside(settings.AddressMinutes, 1, SignInSettings.LongestMinutes)),
    ];
}
