namespace HerSys.Platform.Data.Tests.Clinic;

public sealed class Address
{
    public string City { get; set; } = "";
}
