namespace HerSys.Platform.Data.Tests.Migrations.Samples;

/// <summary>A step that forgets to say where it leads.</summary>
public abstract class WardReleaseStandingStill : WardRelease1
{
    public int UpdateFrom1() => 1;
}
