using System.Globalization;
using HerSys.Japan;
using HerSys.Platform.Mvc.Localization;
using HerSys.Platform.Settings;
using HerSys.Settings.ViewModels;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace HerSys.Settings.Services.Identity;

/// <summary>Turns what was typed into settings; what is wrong is said at its field.</summary>
internal sealed class ReadIdentityForm(ISiteService site, ITexts texts)
{
    public async Task<SiteIdentity> ExecuteAsync(IdentityForm form, ModelStateDictionary errors, CancellationToken cancellationToken)
    {
        var current = await site.GetAsync<SiteIdentity>(cancellationToken);
        return new SiteIdentity
        {
            DisplayName = JapaneseText.Normalize(form.DisplayName),
            Color = Color(form.Color, errors),
            Logo = await LogoAsync(form, current.Logo, errors, cancellationToken),
            ContactName = JapaneseText.Normalize(form.ContactName),
            ContactPhone = Phone(form.ContactPhone, nameof(form.ContactPhone), errors),
            FaxNumber = Phone(form.FaxNumber, nameof(form.FaxNumber), errors),
        };
    }

    private string Color(string? text, ModelStateDictionary errors)
    {
        var color = DigitText.Compact(text).ToLowerInvariant();
        if (!ColorContrast.IsColor(color))
        {
            errors.AddModelError(nameof(IdentityForm.Color), texts["色は # と6けたの英数字で入れてください。例: #006173"]);
        }
        else if (ColorContrast.AgainstWhite(color) is var ratio && ratio < ColorContrast.Needed)
        {
            errors.AddModelError(
                nameof(IdentityForm.Color),
                texts["この色は白い画面で見えにくい色です(白との差 {0} 対 1)。3 対 1 以上になる濃い色にしてください。例: #006173", ratio.ToString("0.0", CultureInfo.InvariantCulture)]);
        }

        return color;
    }

    private string Phone(string? text, string field, ModelStateDictionary errors)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return "";
        }

        if (PhoneNumber.TryNormalize(text, out var number))
        {
            return number.Formatted;
        }

        errors.AddModelError(field, texts["電話番号の数字の数が合いません。市外局番から入れてください。例: 098-000-0000"]);
        return text;
    }

    private static async Task<string> LogoAsync(IdentityForm form, string current, ModelStateDictionary errors, CancellationToken cancellationToken)
    {
        if (form.LogoFile is not { Length: > 0 } file)
        {
            return form.RemoveLogo ? "" : current;
        }

        var (picture, problem) = LogoPicture.Read(await BytesAsync(file, cancellationToken));
        if (problem is not null)
        {
            errors.AddModelError(nameof(form.LogoFile), problem.In(CultureInfo.CurrentUICulture));
        }

        return picture?.ToDataUri() ?? current;
    }

    private static async Task<byte[]> BytesAsync(IFormFile file, CancellationToken cancellationToken)
    {
        // One byte more than allowed is enough to know that the file is too large.
        var bytes = new byte[Math.Min(file.Length, LogoPicture.Largest + 1)];
        await using var content = file.OpenReadStream();
        await content.ReadExactlyAsync(bytes, cancellationToken);
        return bytes;
    }
}
