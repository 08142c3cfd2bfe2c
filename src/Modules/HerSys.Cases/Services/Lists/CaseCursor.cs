using System.Buffers.Text;
using System.Globalization;
using System.Text;
using HerSys.Cases.Contracts;
using HerSys.Cases.Models;

namespace HerSys.Cases.Services.Lists;

/// <summary>The row after which a page begins: what it was ordered by, and its id.</summary>
/// <param name="Key">Value of the ordering column.</param>
/// <param name="Id">Id of the case.</param>
internal sealed record CaseCursor(string Key, Guid Id)
{
    public static CaseCursor Of(CaseListItem item, CaseSort sort) => new(
        sort switch
        {
            CaseSort.Kana => item.KanaSort,
            CaseSort.Since => Text(item.StatusSince),
            CaseSort.Release => Text(item.ReleaseSort),
            _ => item.SortDate.ToString("O", CultureInfo.InvariantCulture),
        },
        item.Id);

    /// <summary>Null for the first page, and for anything that is no cursor.</summary>
    public static CaseCursor? Parse(string? text)
    {
        if (string.IsNullOrEmpty(text) || !Base64Url.IsValid(text))
        {
            return null;
        }

        var parts = Encoding.UTF8.GetString(Base64Url.DecodeFromChars(text)).Split('\n');
        return parts.Length == 2 && Guid.TryParse(parts[1], out var id) ? new CaseCursor(parts[0], id) : null;
    }

    public DateOnly? Day => DateOnly.TryParseExact(Key, "O", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    public DateTimeOffset? Instant =>
        DateTimeOffset.TryParseExact(Key, "O", CultureInfo.InvariantCulture, DateTimeStyles.None, out var instant) ? instant : null;

    public override string ToString() => Base64Url.EncodeToString(Encoding.UTF8.GetBytes($"{Key}\n{Id}"));

    private static string Text(DateTimeOffset instant) => instant.ToUniversalTime().ToString("O", CultureInfo.InvariantCulture);
}
