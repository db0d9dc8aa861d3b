#include "operations.hpp"

#include <algorithm>
#include <array>

#include "ascii.hpp"

namespace mfa::schema {
namespace {

/// `[A-Za-z0-9-_=.]+`
bool in_token(char32_t point) {
  return ascii::is_alphanumeric(point) || point == '-' || point == '_' || point == '=' ||
         point == '.';
}

/// `[\w+]+`
bool in_client_id(char32_t point) {
  return ascii::is_alphanumeric(point) || point == '_' || point == '+';
}

}  // namespace

constexpr Member access_token{.name = "AccessToken", .accepts = in_token};
constexpr Member session{.name = "Session", .shortest = 20};
constexpr Member device_name{.name = "FriendlyDeviceName", .longest = 131072};
constexpr Member client_id{
    .name = "ClientId", .required = true, .shortest = 1, .longest = 128, .accepts = in_client_id};

namespace {

constexpr Member required_access_token{
    .name = "AccessToken", .required = true, .accepts = in_token};

constexpr std::array preference_members{Member{.name = "Enabled", .kind = Kind::boolean},
                                        Member{.name = "PreferredMfa", .kind = Kind::boolean}};
constexpr Structure preference{preference_members};
constexpr Structure switch_only{std::span(preference_members).first<1>()};
constexpr std::array attribute_members{
    Member{.name = "Name", .required = true, .shortest = 1, .longest = 32},
    Member{.name = "Value", .longest = 2048}};
constexpr Structure attribute{attribute_members};
constexpr std::array mfa_option_members{
    Member{.name = "DeliveryMedium"},
    Member{.name = "AttributeName", .shortest = 1, .longest = 32}};
constexpr Structure mfa_option{mfa_option_members};
constexpr std::array device_members{Member{.name = "DeviceKey"}, Member{.name = "DeviceGroupKey"}};
constexpr Structure device{device_members};
constexpr std::array analytics_members{Member{.name = "AnalyticsEndpointId"}};
constexpr Structure analytics{analytics_members};
constexpr std::array user_context_members{Member{.name = "IpAddress"},
                                          Member{.name = "EncodedData"}};
constexpr Structure user_context{user_context_members};
constexpr std::array tokens_members{
    Member{.name = "AccessToken"},
    Member{.name = "ExpiresIn", .kind = Kind::number},
    Member{.name = "TokenType"},
    Member{.name = "RefreshToken"},
    Member{.name = "IdToken"},
    Member{.name = "NewDeviceMetadata", .kind = Kind::structure, .structure = &device}};
constexpr Structure tokens{tokens_members};

constexpr std::array associate_input{access_token, session};
constexpr std::array associate_output{Member{.name = "SecretCode", .shortest = 16}, session};

constexpr std::array verify_input{access_token, session,
                                  Member{.name = "UserCode",
                                         .required = true,
                                         .shortest = 6,
                                         .longest = 6,
                                         .accepts = ascii::is_digit},
                                  device_name};
constexpr std::array verify_output{Member{.name = "Status"}, session};

constexpr std::array preference_input{
    Member{.name = "SMSMfaSettings", .kind = Kind::structure, .structure = &preference},
    Member{.name = "SoftwareTokenMfaSettings", .kind = Kind::structure, .structure = &preference},
    Member{.name = "EmailMfaSettings", .kind = Kind::structure, .structure = &preference},
    Member{.name = "WebAuthnMfaSettings", .kind = Kind::structure, .structure = &switch_only},
    required_access_token};

constexpr std::array get_user_input{required_access_token};
constexpr std::array get_user_output{
    Member{.name = "Username", .required = true, .shortest = 1, .longest = 128},
    Member{.name = "UserAttributes", .kind = Kind::structure_list, .structure = &attribute},
    Member{.name = "MFAOptions", .kind = Kind::structure_list, .structure = &mfa_option},
    Member{.name = "PreferredMfaSetting"},
    Member{.name = "UserMFASettingList", .kind = Kind::text_list}};

constexpr std::array respond_input{
    client_id,
    Member{.name = "ChallengeName", .required = true},
    session,
    Member{.name = "ChallengeResponses", .kind = Kind::text_map},
    Member{.name = "AnalyticsMetadata", .kind = Kind::structure, .structure = &analytics},
    Member{.name = "UserContextData", .kind = Kind::structure, .structure = &user_context},
    Member{.name = "ClientMetadata", .kind = Kind::text_map}};
constexpr std::array respond_output{
    Member{.name = "ChallengeName"}, session,
    Member{.name = "ChallengeParameters", .kind = Kind::text_map},
    Member{.name = "AuthenticationResult", .kind = Kind::structure, .structure = &tokens},
    Member{.name = "AvailableChallenges", .kind = Kind::text_list}};

constexpr std::array operations{
    Operation{"AssociateSoftwareToken", associate_input, associate_output, true},
    Operation{"VerifySoftwareToken", verify_input, verify_output, true},
    Operation{"SetUserMFAPreference", preference_input, {}},
    Operation{"GetUser", get_user_input, get_user_output},
    Operation{"RespondToAuthChallenge", respond_input, respond_output},
};

}  // namespace

const Operation* find_operation(std::string_view name) {
  const auto found = std::ranges::find(operations, name, &Operation::name);
  return found == operations.end() ? nullptr : &*found;
}

}  // namespace mfa::schema
