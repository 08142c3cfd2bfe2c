using System.Globalization;
using HerSys.Japan;
using HerSys.Platform.Mvc.Configuration;
using HerSys.Platform.Mvc.Frame;
using HerSys.Platform.Mvc.Localization;
using HerSys.Platform.Settings;
using Microsoft.EntityFrameworkCore;

namespace HerSys.Settings.Services.Identity;

/// <summary>Name, colour, logo and contact as configuration; each change stands in their history.</summary>
internal sealed class IdentityTopic(ISiteService site, ChangeIdentity change, ITexts texts) : SettingsTopic<SiteIdentity>(site)
{
    private const int LongestDisplayName = 40;
    private const int LongestContactName = 60;

    public override string Permission => SettingsPermissions.ManageSettings;

    protected override IReadOnlyList<SettingsField<SiteIdentity>> Fields { get; } =
    [
        new(nameof(SiteIdentity.DisplayName), texts["画面に出す名前"], identity => identity.DisplayName, identity => TooLong(identity.DisplayName, LongestDisplayName)),
        new(nameof(SiteIdentity.Color), texts["色"], identity => identity.Color, identity => Color(identity.Color)),
        new(nameof(SiteIdentity.ContactName), texts["問い合わせ先の名前"], identity => identity.ContactName, identity => TooLong(identity.ContactName, LongestContactName)),
        new(nameof(SiteIdentity.ContactPhone), texts["問い合わせ先の電話"], identity => identity.ContactPhone, identity => Phone(identity.ContactPhone)),
        new(nameof(SiteIdentity.FaxNumber), texts["発生届を受けるファクス"], identity => identity.FaxNumber, identity => Phone(identity.FaxNumber)),
        new(nameof(SiteIdentity.Logo), texts["ロゴ"], identity => Picture(identity.Logo), identity => Logo(identity.Logo)),
    ];

    protected override async Task SaveAsync(SiteIdentity wanted, CancellationToken cancellationToken)
    {
        if (await change.ExecuteAsync(wanted, seen: null, undoes: null, cancellationToken) == IdentityOutcome.ChangedMeanwhile)
        {
            throw new DbUpdateConcurrencyException("Somebody else changed the settings in the same moment.");
        }
    }

    private static string? TooLong(string text, int longest) => text.Length <= longest
        ? null
        : UiText.Of($"{longest}文字までにしてください。", $"Use at most {longest} characters.");

    private static string? Color(string color) => ColorContrast.IsColor(color) && ColorContrast.AgainstWhite(color) >= ColorContrast.Needed
        ? null
        : UiText.Of("色は # と6けたの英数字で、白い画面で見える濃い色にしてください。例: #006173", "Write the colour as # and six hexadecimal digits, dark enough to be seen on white. Example: #006173");

    private static string? Phone(string number) => number.Length == 0 || PhoneNumber.TryNormalize(number, out _)
        ? null
        : UiText.Of("電話番号の数字の数が合いません。市外局番から書いてください。例: 098-000-0000", "The number of digits is wrong. Write it with the area code. Example: 098-000-0000");

    private static string? Logo(string dataUri)
    {
        if (dataUri.Length == 0)
        {
            return null;
        }

        // Read like an uploaded file: what it says about itself does not count.
        return LogoPicture.FromDataUri(dataUri) is { } picture
            ? LogoPicture.Read(picture.Bytes) is var (read, problem) && problem is null && read!.ContentType == picture.ContentType
                ? null
                : problem?.In(CultureInfo.CurrentUICulture) ?? NoPicture()
            : NoPicture();
    }

    private static string NoPicture() => UiText.Of("ロゴは PNG か SVG の画像にしてください。", "The logo must be a PNG or SVG picture.");

    // The picture itself says nothing in a table; its hash tells one from another.
    private static string Picture(string dataUri) => dataUri.Length == 0 ? "" : UiText.Of($"画像 {LogoAddress.HashOf(dataUri)}", $"Picture {LogoAddress.HashOf(dataUri)}");
}
