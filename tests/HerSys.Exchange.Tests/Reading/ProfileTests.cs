using System.Text.Json;
using HerSys.Exchange.Profiles;

namespace HerSys.Exchange.Tests.Reading;

public sealed class ProfileTests
{
    private const string Sound = """
        { "name": "mihon", "version": 1, "title": { "ja": "見本", "en": "Sample" }, "note": { "ja": "見本", "en": "Sample" },
          "encodings": ["utf-8"], "key": ["number"], "columns": [{ "target": "number", "headers": ["番号"], "required": true }] }
        """;

    [Fact]
    public void ShippedProfiles_AreSound_AndAreThese() => Assert.Equal(
        ["open-data-patients", "osaka-onset", "osaka-patients"],
        new ImportProfiles().All.Select(profile => profile.Name));

    [Fact]
    public void SoundProfile_IsLoaded() => Assert.Equal("mihon", ImportProfiles.Load("mihon.json", Sound, ProfileJson.Shared()).Name);

    [Theory]
    [InlineData("\"utf-8\"", "\"utf-16\"", "utf-16")]
    [InlineData("[\"number\"]", "[\"report\"]", "Report")]
    [InlineData("\"required\": true", "\"map\": \"nothing\"", "nothing")]
    [InlineData("\"version\": 1", "\"version\": 0", "version")]
    [InlineData("\"headers\": [\"番号\"]", "\"headers\": []", "header")]
    public void ProfileWithAMistake_IsRefusedWithItsFileAndTheMistake(string sound, string mistake, string named)
    {
        var refusal = Assert.Throws<JsonException>(() =>
            ImportProfiles.Load("mihon.json", Sound.Replace(sound, mistake, StringComparison.Ordinal), ProfileJson.Shared()));

        Assert.Contains("mihon.json", refusal.Message, StringComparison.Ordinal);
        Assert.Contains(named, refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void ProfileWithAnUnknownKey_IsRefused() => Assert.Throws<JsonException>(() =>
        ImportProfiles.Load("mihon.json", Sound.Replace("\"version\"", "\"verzion\"", StringComparison.Ordinal), ProfileJson.Shared()));
}
