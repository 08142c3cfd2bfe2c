using HerSys.Reporting.Services.Reading;
using HerSys.Reporting.Services.Receiving;

namespace HerSys.Reporting.Tests.Services;

public sealed class AddressTextTests
{
    [Fact]
    public void Cursor_ReadBack_IsTheSame()
    {
        var cursor = new NotificationCursor(3, new DateTimeOffset(2022, 8, 1, 0, 12, 0, TimeSpan.Zero), Guid.CreateVersion7());
        Assert.Equal(cursor, NotificationCursor.Parse(cursor.ToString()));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("3-1")]
    [InlineData("3-99999999999999999999-00000000000000000000000000000000")]
    [InlineData("3-9999999999999999999-00000000000000000000000000000000")]
    [InlineData("x-1-00000000000000000000000000000000")]
    public void Cursor_OfSomethingElse_IsNone(string? text) => Assert.Null(NotificationCursor.Parse(text));

    [Fact]
    public void Tick_ReadBack_IsTheSame()
    {
        var id = Guid.CreateVersion7();
        Assert.Equal(new SeenNotification(id, 12), SeenNotification.Parse(SeenNotification.Text(id, 12)));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("all")]
    [InlineData("00000000000000000000000000000000_")]
    [InlineData("00000000000000000000000000000000_-1")]
    public void Tick_OfSomethingElse_IsNone(string? text) => Assert.Null(SeenNotification.Parse(text));
}
