using HerSys.Cases.Statuses;
using Xunit;

namespace HerSys.Cases.Tests;

public sealed class CaseStatusTests
{
    [Fact]
    public void Catalogue_All_HasTheCanonicalCodesInOrder() => Assert.Equal(
        "01 02 03 10 11 12 20 21 22 30 40 41 50 51 52 53 60 70 71 99",
        string.Join(' ', CaseStatuses.All.Select(status => status.Code)));

    [Fact]
    public void Catalogue_Terminal_IsReleaseDeathAndWithdrawal() => Assert.Equal(
        "50 51 52 53 60 71",
        string.Join(' ', CaseStatuses.All.Where(status => status.IsTerminal).Select(status => status.Code)));

    [Fact]
    public void Catalogue_UnderIsolation_IsAwaitingOrIsolating() => Assert.Equal(
        "10 11 12 20 21 22 30 40 41",
        string.Join(' ', CaseStatuses.All.Where(status => status.IsUnderIsolation).Select(status => status.Code)));

    [Fact]
    public void Get_UnknownCode_Throws()
    {
        Assert.Equal("退院", CaseStatuses.Get("50").Label.Ja);
        Assert.Throws<ArgumentException>(() => CaseStatuses.Get("98"));
        Assert.False(CaseStatuses.TryGet(null, out _));
    }

    [Theory]
    [InlineData(PlaceKind.Hospital, "50")]
    [InlineData(PlaceKind.Hotel, "51")]
    [InlineData(PlaceKind.Home, "52")]
    [InlineData(PlaceKind.CareFacility, "53")]
    [InlineData(PlaceKind.None, "52")]
    public void ReleaseFrom_Place_IsTheReleaseOfThatPlace(PlaceKind place, string expected) =>
        Assert.Equal(expected, CaseStatuses.ReleaseFrom(place).Code);

    [Theory]
    [InlineData("自宅療養解除", "52")]
    [InlineData("宿泊療養解除", "51")]
    [InlineData("退院", "50")]
    [InlineData("入院中", "20")]
    [InlineData("入院もしくは療養方法の調整中", "10")]
    [InlineData("自宅療養", "40")]
    [InlineData("宿泊療養", "30")]
    [InlineData("死亡退院", "60")]
    [InlineData("入院調整中", "11")]
    [InlineData("宿泊療養調整中", "12")]
    [InlineData("その他(特殊事情)", "99")]
    [InlineData("その他（特殊事情）", "99")]
    [InlineData("大阪府外", "70")]
    [InlineData("入院中（重症）", "21")]
    [InlineData(" 自宅 療養中 ", "40")]
    [InlineData("不明", "99")]
    public void Alias_GovernmentsWording_HasACode(string wording, string expected)
    {
        Assert.True(StatusAliases.TryResolve(wording, out var code));
        Assert.Equal(expected, code);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("療養解除")]
    [InlineData("なし")]
    public void Alias_WordingThatSaysTooLittle_IsNotGuessed(string? wording) =>
        Assert.False(StatusAliases.TryResolve(wording, out _));

    [Fact]
    public void Alias_EveryCode_Exists() =>
        Assert.All(StatusAliases.All, alias => Assert.True(CaseStatuses.TryGet(alias.Code, out _)));
}
