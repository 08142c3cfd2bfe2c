using System.Buffers.Text;
using System.Globalization;
using System.Text;

namespace HerSys.Cases.Services.Upkeep;

/// <summary>The row after which a page of overdue statuses begins.</summary>
internal sealed record UpkeepCursor(int Rank, DateTimeOffset From, Guid Id)
{
    /// <summary>Null for the first page, and for anything that is no cursor.</summary>
    public static UpkeepCursor? Parse(string? text)
    {
        if (string.IsNullOrEmpty(text) || !Base64Url.IsValid(text))
        {
            return null;
        }

        var parts = Encoding.UTF8.GetString(Base64Url.DecodeFromChars(text)).Split('\n');
        return parts.Length == 3
            && int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var rank)
            && DateTimeOffset.TryParseExact(parts[1], "O", CultureInfo.InvariantCulture, DateTimeStyles.None, out var from)
            && Guid.TryParse(parts[2], out var id)
            ? new UpkeepCursor(rank, from, id)
            : null;
    }

    public override string ToString() =>
        Base64Url.EncodeToString(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{Rank}\n{From.ToUniversalTime():O}\n{Id}")));
}
