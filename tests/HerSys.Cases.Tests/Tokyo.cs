namespace HerSys.Cases.Tests;

/// <summary>Days and instants as the worked examples write them: Japan's wall clock.</summary>
internal static class Tokyo
{
    internal static readonly TimeZoneInfo Zone = TimeZoneInfo.FindSystemTimeZoneById("Asia/Tokyo");

    /// <summary>An instant from '2020-08-05 09:00' of Japan's clock.</summary>
    internal static DateTimeOffset At(string local) =>
        new DateTimeOffset(DateTime.Parse(local), TimeSpan.FromHours(9)).ToUniversalTime();

    internal static DateOnly Day(string day) => DateOnly.Parse(day);
}
