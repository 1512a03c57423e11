using CsCheck;
using ProductProcess.Sandbox.Linear;
using ProductProcess.Sandbox.Workspaces;

namespace ProductProcess.Sandbox.Tests.Linear;

public sealed class LinearIdsTests
{
    private static readonly SimulatedWorkspace World = Worlds.Of("steady");
    private static readonly LinearIds Ids = new(World);

    [Fact]
    public void Raw_OfAnyNumber_IsFoundBackWithItsKind() =>
        Gen.Select(Gen.Enum<LinearKind>(), Gen.Long[0, 1L << 50]).Sample((kind, raw) =>
        {
            var uuid = LinearIds.Of(kind, raw);
            return Ids.Raw(uuid) == (kind, raw.ToString(System.Globalization.CultureInfo.InvariantCulture)) && uuid == LinearIds.Of(kind, raw.ToString(System.Globalization.CultureInfo.InvariantCulture));
        });

    [Fact]
    public void Raw_OfEveryPersonTeamAndItem_IsFoundBack()
    {
        Assert.All(World.People, p => Assert.Equal((LinearKind.User, p.Id), Ids.Raw(LinearIds.Of(LinearKind.User, p.Id))));
        Assert.All(World.Teams, t => Assert.Equal((LinearKind.Team, t.Id), Ids.Raw(LinearIds.Of(LinearKind.Team, t.Id))));
        Assert.Equal(World.Items.Count, World.Items.Select(i => LinearIds.Of(LinearKind.Issue, i.Id)).Distinct().Count());
    }

    [Fact]
    public void Of_AnyId_IsAVersion4Uuid() =>
        Gen.Select(Gen.Enum<LinearKind>(), Gen.Long[0, 1L << 50]).Sample((kind, raw) =>
            System.Text.RegularExpressions.Regex.IsMatch(LinearIds.Of(kind, raw), "^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$"));

    [Theory]
    [InlineData("")]
    [InlineData("MEA-1")]
    [InlineData("00000000-0000-4000-8000-000000000000")]
    [InlineData("f47ac10b-58cc-4372-a567-0e02b2c3d479")]
    public void Raw_OfAnythingElse_IsNothing(string uuid) => Assert.Null(Ids.Raw(uuid));
}
