using HerSys.Reporting.Models;
using HerSys.Reporting.Services.Places;
using HerSys.Reporting.Services.Settings;

namespace HerSys.Reporting.Tests.Services;

public sealed class PlaceReaderTests
{
    private static readonly PlaceName[] Places = [new("那覇市", "472018"), new("那覇", "000000"), new("浦添市", "472085")];

    [Theory]
    [InlineData("那覇市見本4-5-6", "472018")]
    [InlineData("沖縄県那覇市見本4-5-6", "472018")]
    [InlineData("沖縄県 那覇市 見本4-5-6", "472018")]
    [InlineData("浦添市見本7-8-9", "472085")]
    [InlineData("大阪市北区見本1", null)]
    [InlineData("", null)]
    public void Recognise_AddressWithOrWithoutPrefecture_FindsTheLongestName(string address, string? code) =>
        Assert.Equal(code, PlaceReader.Recognise(address, Places)?.Code);

    [Theory]
    [InlineData("宜野湾市見本1", true)]
    [InlineData("東京都千代田区見本1", true)]
    [InlineData("見本ホテル 503号室", false)]
    public void NamesAMunicipality_ByItsEnding(string address, bool expected) =>
        Assert.Equal(expected, PlaceReader.NamesAMunicipality(address));

    [Fact]
    public void PlaceLines_ReadBack_AreTheSame()
    {
        var (places, unreadable) = PlaceLines.Read("那覇市 472018\r\n\n浦添市 472085");
        Assert.Empty(unreadable);
        Assert.Equal("那覇市 472018\n浦添市 472085", PlaceLines.Write(places));
    }

    [Theory]
    [InlineData("那覇市")]
    [InlineData("那覇市 472019")]
    [InlineData("472018")]
    public void PlaceLines_WithoutAValidCode_AreNamed(string line)
    {
        var (places, unreadable) = PlaceLines.Read(line);
        Assert.Empty(places);
        Assert.Equal([line], unreadable);
    }
}
