using HerSys.Platform.Settings;

namespace HerSys.Settings.Services.Identity;

/// <summary>Compares two states of the settings.</summary>
internal static class IdentityDifferences
{
    public static IReadOnlyList<IdentityDifference> Between(SiteIdentity before, SiteIdentity after) =>
    [
        .. Compare("画面に出す名前", before.DisplayName, after.DisplayName),
        .. Compare("色", before.Color, after.Color),
        .. Compare("ロゴ", LogoText(before.Logo), LogoText(after.Logo)),
        .. Compare("問い合わせ先の名前", before.ContactName, after.ContactName),
        .. Compare("問い合わせ先の電話", before.ContactPhone, after.ContactPhone),
        .. Compare("発生届を受けるファクス", before.FaxNumber, after.FaxNumber),
    ];

    private static IEnumerable<IdentityDifference> Compare(string label, string before, string after) =>
        before == after ? [] : [new IdentityDifference(label, before, after)];

    // The picture itself says nothing in a table; its hash tells one from another.
    private static string LogoText(string logo) => logo.Length == 0 ? "" : LogoAddress.HashOf(logo);
}
