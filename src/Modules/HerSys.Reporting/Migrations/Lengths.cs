namespace HerSys.Reporting.Migrations;

/// <summary>Lengths of columns in characters; longer input is cut before it comes here.</summary>
internal static class Lengths
{
    public const int FormVersion = 20;
    public const int Code = 40;
    public const int HerSysId = 10;
    public const int Municipality = 6;
    public const int Name = 201;
    public const int Text = 400;
    public const int Confirmed = 2000;
    public const int Reason = 1000;
}
