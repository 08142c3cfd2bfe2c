using HerSys.Japan;
using HerSys.Reporting.Models;

namespace HerSys.Reporting.Services.Settings;

/// <summary>Places as people type them: 那覇市 472018, one a line.</summary>
internal static class PlaceLines
{
    /// <summary>Reads the lines.</summary>
    /// <returns>The places, and the lines that cannot be read.</returns>
    public static (IReadOnlyList<PlaceName> Places, IReadOnlyList<string> Unreadable) Read(string? text)
    {
        var places = new List<PlaceName>();
        var unreadable = new List<string>();
        foreach (var line in (text ?? "").Split('\n').Select(JapaneseText.Normalize).Where(line => line.Length > 0))
        {
            var split = line.LastIndexOf(' ');
            if (split > 0 && MunicipalityCode.TryParse(line[(split + 1)..], out var code))
            {
                places.Add(new PlaceName(line[..split].Trim(), code.Value));
            }
            else
            {
                unreadable.Add(line);
            }
        }

        return (places, unreadable);
    }

    /// <summary>Writes them back.</summary>
    public static string Write(IEnumerable<PlaceName> places) => string.Join('\n', places.Select(place => $"{place.Name} {place.Code}"));
}
